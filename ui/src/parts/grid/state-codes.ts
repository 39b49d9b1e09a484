// The states that the store computes: they are in no list of choices.

const codes: Record<string, string[]> = {
  status: ["draft", "signed", "in_force", "may_have_ended", "ended", "terminated", "dormant"],
  stage: ["planned", "under_way", "report_owed", "reported", "closed", "cancelled"],
};

export function stateCodes(field: string): string[] | undefined {
  return codes[field];
}
