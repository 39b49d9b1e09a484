// The shape and the tone of each state. The word always stands beside it: no meaning by colour alone.

export type Shape = "disc" | "half" | "ring" | "square" | "dashed" | "ahead" | "tick";
export type Tone = "live" | "may" | "over" | "stopped" | "draft" | "ahead";
export type Mark = { shape: Shape; tone: Tone };

const marks: Record<string, Mark> = {
  draft: { shape: "dashed", tone: "draft" },
  signed: { shape: "ahead", tone: "ahead" },
  in_force: { shape: "disc", tone: "live" },
  may_have_ended: { shape: "half", tone: "may" },
  ended: { shape: "ring", tone: "over" },
  terminated: { shape: "square", tone: "stopped" },
  dormant: { shape: "dashed", tone: "over" },
  planned: { shape: "ahead", tone: "ahead" },
  under_way: { shape: "disc", tone: "live" },
  report_owed: { shape: "half", tone: "may" },
  reported: { shape: "tick", tone: "live" },
  closed: { shape: "ring", tone: "over" },
  cancelled: { shape: "square", tone: "stopped" },
  met: { shape: "tick", tone: "live" },
  missing: { shape: "dashed", tone: "may" },
  late: { shape: "square", tone: "stopped" },
  unsure: { shape: "half", tone: "may" },
  idle: { shape: "ring", tone: "over" },
};

export function stateMark(code: string): Mark {
  return marks[code] ?? { shape: "ring", tone: "over" };
}
