import { examplesHold } from "../../../tests/conformance/readme.ts";

examplesHold("libraries/ocds/README.md", 1);
