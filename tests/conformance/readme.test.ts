/** Every example in the libraries' READMEs does what it says. */
import { examplesHold } from "./readme.ts";

examplesHold("libraries/control/README.md", 6);
examplesHold("libraries/count/README.md", 4);
examplesHold("libraries/clock/README.md", 3);
examplesHold("libraries/money/README.md", 5);
examplesHold("libraries/language/README.md", 2);
examplesHold("libraries/cli/README.md", 1);
examplesHold("libraries/facts/README.md", 1);
