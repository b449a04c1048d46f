/** The transport of src/plugin with the methods of the benchmark. */

import { serve } from "../../src/plugin/serve.js";
import { NAME } from "./name.js";

void serve({ name: NAME, load: () => import("./methods.js") });
