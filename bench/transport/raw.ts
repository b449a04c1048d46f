/** The transport of src/plugin with the methods of the benchmark. */

import { serve } from "../../src/plugin/serve.js";
import { methods, NAME } from "./methods.js";

void serve({ name: NAME, methods: async () => methods });
