/** Random plans against the oracle, part 2 of 2. `npm run guard:soak` runs many more. */
import { testPart } from "./fixed-cases.js";

testPart(1);
