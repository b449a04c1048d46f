/** Random plans against the oracle, part 2 of 2 of the short run. `npm run guard:soak` runs many more. */
import { testPart } from "./fixed-cases.js";

testPart(1);
