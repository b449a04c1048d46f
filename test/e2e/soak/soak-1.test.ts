/** Random plans against the oracle, part 1 of 2. `npm run guard:soak` runs many more. */
import { testPart } from "./fixed-cases.js";

testPart(0);
