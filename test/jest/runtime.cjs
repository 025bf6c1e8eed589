// Jest requires this file by itself, before anything of ours can read TypeScript.
require('tsx/cjs');
module.exports = require('./WorkerRuntime.mts');
