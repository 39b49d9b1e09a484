import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { useWords } from "../text";
import { commandKey } from "./frame/sidebar";

export default function KeysHelp({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  const groups: [string, [string, string[]][]][] = [
    [
      "keys-everywhere",
      [
        ["keys-palette", [commandKey("K")]],
        ["keys-new", [commandKey("N")]],
        ["keys-note", [commandKey("⇧ N")]],
        ["keys-undo", [commandKey("Z")]],
        ["keys-redo", [commandKey("⇧ Z")]],
        ["keys-areas", [commandKey("1"), "…", commandKey("9")]],
        ["keys-panes", ["F6"]],
        ["keys-close", ["Esc"]],
        ["keys-help", ["?"]],
      ],
    ],
    [
      "keys-in-list",
      [
        ["keys-move", ["↑", "↓"]],
        ["keys-ends", [t("key-home"), t("key-end")]],
        ["keys-title-letters", [t("keys-letters")]],
        ["keys-open", ["↵"]],
        ["keys-select", ["␣"]],
        ["keys-select-more", ["⇧ ↑", "⇧ ↓"]],
        ["keys-select-all", [commandKey("A")]],
        ["keys-copy", [commandKey("C")]],
        ["keys-remove", [t("key-delete")]],
        ["keys-width", ["←", "→"]],
        ["keys-drop-filter", [t("key-backspace")]],
      ],
    ],
    [
      "keys-in-writer",
      [
        ["keys-alone", [commandKey("⇧ F")]],
        ["keys-people", ["@"]],
        ["keys-papers", ["#"]],
        ["keys-blocks", ["/"]],
      ],
    ],
  ];
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-body">
          <Heading slot="title" level={2}>
            {t("keys-title")}
          </Heading>
          {groups.map(([name, keys]) => (
            <section key={name}>
              <h3 className="nav-heading">{t(name)}</h3>
              <dl className="keys">
                {keys.map(([word, pressed]) => (
                  <div key={word} style={{ display: "contents" }}>
                    <dt>{t(word)}</dt>
                    <dd>
                      {pressed.map((key) => (key === "…" ? <span key={key}>…</span> : <kbd key={key}>{key}</kbd>))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
