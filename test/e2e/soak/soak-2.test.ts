/** Random plans against the oracle, part 2 of 4 of the fixed seeds. `npm run guard:soak` runs many more. */
import { testPart } from "./fixed-cases.js";

testPart(1);
