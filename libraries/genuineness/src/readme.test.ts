import { examplesHold } from "../../../tests/conformance/readme.ts";

examplesHold("libraries/genuineness/README.md", 4);
