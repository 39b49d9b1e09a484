import type { Failure as Told, Problem } from "../bindings";

export type { Problem } from "../bindings";

/** What a command refused, as data; its words are in the catalogues. */
export class Failure extends Error {
  readonly code: string;
  readonly problems: Problem[];

  constructor(code: string, problems: Problem[] = []) {
    super(code);
    this.name = "Failure";
    this.code = code;
    this.problems = problems;
  }

  /** The rule broken by one field, if any. */
  ruleOf(field: string): string | undefined {
    return this.problems.find((problem) => problem.field === field)?.rule;
  }
}

type Answer<T> = { status: "ok"; data: T } | { status: "error"; error: Told };

/** The one place where an answer, or a broken bridge, becomes a value or a `Failure`. */
export async function settled<T>(answer: Promise<Answer<T>>): Promise<T> {
  let told: Answer<T>;
  try {
    told = await answer;
  } catch (reason) {
    // The bridge itself rejects with a plain string: an unknown command, arguments it cannot read.
    throw reason instanceof Failure ? reason : new Failure("bridge");
  }
  if (told.status === "ok") return told.data;
  throw new Failure(told.error.code, told.error.problems);
}

export function asFailure(reason: unknown): Failure {
  return reason instanceof Failure ? reason : new Failure("bridge");
}
