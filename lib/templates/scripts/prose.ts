/** The piece `prose` of scripts, made by `npm run templates`. */
export const prose =
    'var prose=(function(){var u=/[^\\s\\u0000-\\u002f:-@[-`\\u007b-\\u00bf\\u2000-\\u2bff\\u3000-\\u303f\\ud800-\\udfff\\ufe00-\\ufe0f]/;function f(t){return u.test(t)}function e(t){return t.replace(/^(?=>|[-+*] |\\d+[.)] )/,"\\u200b")}return{a:f,b:e}})();';
