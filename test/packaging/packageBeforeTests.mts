import { packageFloorApp } from '../bench/FloorApp.mts';
import { packageProbeApp } from '../workspace/engine/ProbeApp.mts';
import { packagedApp } from './packagedApp.mts';

// Packages what tests install before any of them runs: inside one, the time it takes would count against the test's patience.
await packagedApp();
await packageFloorApp();
await packageProbeApp();
