/** Every example in the library's README does what it says. */
import { examplesHold } from "../../conformance/readme.ts";

examplesHold("libraries/ballot/README.md", 3);
