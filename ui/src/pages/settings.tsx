// The settings: who one is, how things look here, what holds for the office, and the workspace itself.
import "../style/desk.css";

import { Display } from "../parts/settings/display";
import { LockPart } from "../parts/settings/lock";
import { Me } from "../parts/settings/me";
import { OfficePart } from "../parts/settings/office";
import { SharingPart } from "../parts/settings/sharing";
import { WorkspacePart } from "../parts/settings/workspace";
import { useWords } from "../text";

export default function SettingsPage() {
  const { t } = useWords();
  return (
    <div className="page">
      <div className="page-inner settings framed">
        <h1>{t("settings-title")}</h1>
        <Me />
        <Display />
        <OfficePart />
        <LockPart />
        <SharingPart />
        <WorkspacePart />
      </div>
    </div>
  );
}
