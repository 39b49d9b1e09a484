// The buttons of a list's head, in order.
import { Columns3, ListFilter, type LucideIcon, Rows3 } from "lucide-react";

export type ToolId = "filter" | "view" | "columns";

export const tools: { id: ToolId; icon: LucideIcon; word: string }[] = [
  { id: "filter", icon: ListFilter, word: "list-filter" },
  { id: "view", icon: Rows3, word: "list-view" },
  { id: "columns", icon: Columns3, word: "list-columns" },
];
