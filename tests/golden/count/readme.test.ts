/** Every example in the page on elections does what it says. */
import { examplesHold } from "../../conformance/readme.ts";

examplesHold("libraries/count/ELECTIONS.md", 9);
