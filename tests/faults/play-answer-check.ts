/** Checks one kept answer of a key-holder, for a test that kills it: node play-answer-check.ts DATABASE FOLDER NAME. */
import { houseOn } from "../../app/src/application.ts";
import { checkAnswer } from "../../app/src/capabilities/keys/answer-check.ts";
import type { AnswerName } from "../../app/src/capabilities/keys/answers.ts";
import { readConfiguration } from "../../app/src/platform/configuration.ts";
import { openDatabase } from "../../app/src/platform/database.ts";

const [ownerUrl = "", folder = "", name = ""] = process.argv.slice(2);
const database = openDatabase({ ownerUrl, connections: 2 });
const read = readConfiguration({ DATA_DIR: folder }, ["--examples"]);
if (!read.ok) throw new Error(read.problems.join(" "));
const { house } = await houseOn(database, read.configuration);
process.stdout.write("ready\n");
await checkAnswer(house, JSON.parse(name) as AnswerName, house.clock);
await database.close();
