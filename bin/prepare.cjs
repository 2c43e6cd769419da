/**
 * Before `npm start` and `npm test`: installs what is missing, and again when the lock file changed.
 * Runs under any Node from 20 on, before anything is installed; says nothing when there is nothing to do.
 */
"use strict";
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { spawnSync } = require("node:child_process");

const root = join(__dirname, "..");
const stamp = join(root, "node_modules", ".rochdale-stamp");

function wanted() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256")
    .update(lock)
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
}

function installed() {
  return existsSync(stamp) ? readFileSync(stamp, "utf8").trim() : "";
}

/** npm sets npm_execpath for the scripts that it runs: the same npm installs. */
function install() {
  const npm = process.env.npm_execpath;
  const through = npm && /\.c?js$/.test(npm) ? [process.execPath, npm] : ["npm"];
  const [command, ...before] = through;
  const env = { ...process.env, npm_config_loglevel: process.env.npm_config_loglevel === "verbose" ? "verbose" : "error" };
  // A flag meant for one npm command (such as --omit or --workspace) stays with that command.
  for (const name of ["npm_config_workspace", "npm_config_prefix"]) delete env[name];
  const ran = spawnSync(command, [...before, "ci"], { cwd: root, stdio: "inherit", env });
  if (ran.error) fail(`npm could not be started: ${ran.error.message}`);
  if (ran.status !== 0)
    fail(`"npm ci" did not succeed. See its message above; when the network is back, start again.`);
}

function fail(message) {
  process.stderr.write(`Rochdale could not be installed. ${message}\n`);
  process.exit(1);
}

const hash = wanted();
if (installed() !== hash) {
  process.stderr.write("Installing what Rochdale needs (npm ci) ...\n");
  install();
  try {
    writeFileSync(stamp, `${hash}\n`);
  } catch (error) {
    fail(`${stamp} can't be written: ${error.message}. Start as the user who owns ${root}.`);
  }
}
