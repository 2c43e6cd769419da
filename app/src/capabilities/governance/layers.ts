/** Who casts a class's votes for it, layer upon layer: read from the answers, put back into them, and in words. */
import type { Design3 } from "@rochdale/facts/governance.ts";
import type { Message } from "@rochdale/language/message.ts";
import type { Problem } from "../../house/field.ts";
import { CLASS_ROWS, LAYER_ROWS } from "./design-fields.ts";

type Answers = Readonly<Record<string, unknown>>;
export type Layer = Design3["layers"][number];

/** The id of the class in a row ("class3"), and where problems are gathered. */
export type Places = {
  readonly idAt: (place: string) => string | undefined;
  readonly problems: Problem[];
};

const whole = (answers: Answers, name: string): number => Number(answers[name] ?? 0);

/** The layers that the answers describe; a class stands in one only, and no layer rests on itself. */
export function layersIn(answers: Answers, places: Places): readonly Layer[] {
  const layers: Layer[] = [];
  for (const row of LAYER_ROWS) {
    const place = String(answers[`layer${row}Class`] ?? "");
    if (place === "") continue;
    const say = (message: string): void => {
      places.problems.push({ field: `layer${row}Class`, text: { message } });
    };
    const id = places.idAt(place);
    if (id === undefined) say("governance.noSuchClass");
    else if (layers.some((one) => one.class === id)) say("governance.layerTwice");
    else layers.push(layerIn(answers, row, { id, ...places }));
    if (inCircle(layers)) {
      say("governance.layersInCircle");
      layers.pop();
    }
  }
  return layers;
}

type Row = Places & { readonly id: string };
function layerIn(answers: Answers, row: number, { id, idAt, problems }: Row): Layer {
  const by: Record<string, number> = {};
  for (const other of CLASS_ROWS) {
    const field = `layer${row}By${other}`;
    const count = whole(answers, field);
    const appoints = idAt(`class${other}`);
    if (count === 0) continue;
    if (appoints === undefined || appoints === id) {
      problems.push({ field, text: { message: "governance.layerOther" } });
    } else by[appoints] = count;
  }
  const itself = whole(answers, `layer${row}Self`);
  if (itself > 0) by["itself"] = itself;
  const kind = answers[`layer${row}Kind`] === "bodies" ? "bodies" : "trust";
  const bodies = kind === "trust" ? 1 : Math.max(1, whole(answers, `layer${row}Bodies`));
  return { class: id, kind, by, bodies };
}

/** Whether some layer rests, through others, on itself. */
function inCircle(layers: readonly Layer[]): boolean {
  const open = new Set(layers.map((one) => one.class));
  for (;;) {
    const ended = layers.find(
      (one) => open.has(one.class) && !Object.keys(one.by).some((id) => open.has(id)),
    );
    if (!ended) return open.size > 0;
    open.delete(ended.class);
  }
}

/** The values of the boxes that give these layers again. */
export function layerValues({ layers, classes }: Design3): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  layers.slice(0, LAYER_ROWS.length).forEach((layer, index) => {
    const row = index + 1;
    classes.forEach(({ id }, at) => {
      if (id === layer.class) values[`layer${row}Class`] = `class${at + 1}`;
      const count = layer.by[id];
      if (count !== undefined) values[`layer${row}By${at + 1}`] = String(count);
    });
    values[`layer${row}Kind`] = layer.kind;
    values[`layer${row}Bodies`] = String(layer.bodies);
    values[`layer${row}Self`] = String(layer.by["itself"] ?? 0);
  });
  return values;
}

/** Who casts whose votes, and who is behind them: one sentence for each layer. */
export function layerWords({ layers, classes }: Design3): readonly Message[] {
  const name = (id: string): Message => ({
    message: "governance.name",
    values: { name: classes.find((one) => one.id === id)?.name ?? id },
  });
  return layers.map((layer) => {
    const by = Object.entries(layer.by).map(([id, count]) =>
      id === "itself"
        ? { message: "governance.layer.itself", values: { count } }
        : { message: "governance.layer.by", values: { who: [name(id)], count } },
    );
    const values = { class: [name(layer.class)], by, bodies: layer.bodies };
    const behind = by.length === 0 ? "nobody" : layer.kind;
    return { message: `governance.layer.${behind}`, values };
  });
}
