import "../../style/sharing.css";

import { useState } from "react";
import { Button } from "react-aria-components";

import { useStatus } from "../../data/reads";
import { useSharing, useSharingDeeds } from "../../data/sharing";
import type { MemberShown, Sharing, TeamShown } from "../../data/types";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { Choices } from "../fields/pickers";
import { JourneyLine } from "../journey/journey-line";
import { DeviceSheet } from "../sharing/device-sheet";
import { failedWords, waitingWords } from "../sharing/exchange-words";
import JoinTeam, { Code } from "../sharing/join-team";
import { PutOutSheet } from "../sharing/put-out-sheet";
import { StorageSheet } from "../sharing/storage-sheet";
import { TakeInSheet } from "../sharing/take-in-sheet";
import { useExchangeNow } from "../sharing/use-exchange-now";
import { Line, Section } from "./line";

type Open = "found" | "join" | "take in" | "storage" | MemberShown | null;
type PartProps = { sharing: Sharing; onOpen(open: Open): void };

/** Who shares this workspace, through which storage, and how the last exchange went. */
export function SharingPart() {
  const { t } = useWords();
  const sharing = useSharing();
  const sample = useStatus().data?.workspace?.sample ?? false;
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const deeds = useSharingDeeds();
  if (!sharing) return null;
  if (sample) {
    return (
      <Section title={t("sharing-title")}>
        <Line word={t("sharing-team")} hint={t("sharing-sample")}>
          {() => null}
        </Line>
      </Section>
    );
  }
  return (
    <Section title={t("sharing-title")}>
      {sharing.team ? <Team sharing={sharing} team={sharing.team} onOpen={setOpen} /> : <NoTeam sharing={sharing} onOpen={setOpen} />}
      <Storage sharing={sharing} onOpen={setOpen} />
      <Files sharing={sharing} />
      {(sharing.team?.belongs || sharing.asked !== null) && sharing.storage && <Exchange sharing={sharing} />}
      <JourneyLine />
      {open === "found" && <DeviceSheet deed="sharing-found" act={deeds.found} onDone={close} onClose={close} />}
      {open === "join" && <JoinTeam onClose={close} />}
      {open === "take in" && <TakeInSheet onClose={close} />}
      {open === "storage" && <StorageSheet other={t("do-close")} onChosen={close} onClose={close} />}
      {open !== null && typeof open === "object" && <PutOutSheet member={open} me={open.id === sharing.team?.me} onClose={close} />}
    </Section>
  );
}

function NoTeam({ sharing, onOpen }: PartProps) {
  const { t } = useWords();
  const acts = useActs();
  const deeds = useSharingDeeds();
  const asked = sharing.asked !== null;
  return (
    <Line word={t("sharing-team")} hint={t(asked ? (sharing.storage ? "sharing-asked-next" : "sharing-asked-next-file") : "sharing-team-none")}>
      {() => (
        <>
          {sharing.asked !== null && (
            <>
              <p className="settings-words">{t("sharing-asked-words")}</p>
              <Code code={sharing.asked} />
            </>
          )}
          <div className="choices">
            {asked ? (
              <Button className="button" onPress={() => void acts.tried(async () => void (await deeds.joinByFile()))}>
                {t("sharing-join-file")}
              </Button>
            ) : (
              <>
                <Button className="button" onPress={() => onOpen("found")}>
                  {t("sharing-found")}
                </Button>
                <Button className="button" onPress={() => onOpen("join")}>
                  {t("sharing-ask")}
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </Line>
  );
}

function Team({ team, onOpen }: PartProps & { team: TeamShown }) {
  const { t } = useWords();
  return (
    <Line word={t("sharing-team")} hint={t(team.belongs ? "sharing-team-words" : "sharing-team-left")}>
      {() => (
        <>
          <ul className="devices" aria-label={t("sharing-devices")}>
            {team.members.map((member) => (
              <Device key={member.id} member={member} team={team} onOpen={onOpen} />
            ))}
          </ul>
          {team.belongs && (
            <Button className="button" onPress={() => onOpen("take in")}>
              {t("sharing-take-in")}
            </Button>
          )}
        </>
      )}
    </Line>
  );
}

function Device({ member, team, onOpen }: { member: MemberShown; team: TeamShown; onOpen(open: Open): void }) {
  const { t, written } = useWords();
  const me = member.id === team.me;
  const since = member.since > 0 ? written(new Date(member.since).toISOString()) : null;
  const deed = t(me ? "sharing-leave" : "sharing-put-out");
  return (
    <li className="device" data-out={!member.belongs || undefined}>
      <span className="words">
        <span>{member.person}</span>
        <span className="quiet small">{me ? t("sharing-device-here", { device: member.device }) : member.device}</span>
        {since !== null && <span className="quiet small">{t(member.belongs ? "sharing-since" : "sharing-out-since", { at: since, by: member.by })}</span>}
      </span>
      {team.belongs && member.belongs && (
        <Button className="button tiny" aria-label={t("sharing-deed-on", { deed, person: member.person, device: member.device })} onPress={() => onOpen(member)}>
          {deed}
        </Button>
      )}
    </li>
  );
}

function Storage({ sharing: { storage }, onOpen }: PartProps) {
  const { t } = useWords();
  const acts = useActs();
  const deeds = useSharingDeeds();
  return (
    <Line word={t("sharing-storage")} hint={t(storage ? "sharing-storage-words" : "sharing-storage-none")}>
      {() => (
        <>
          {storage && (
            <p className="workspace-path">
              {t(`storage-sort-${storage.sort}`)}
              <br />
              <bdi>{storage.place}</bdi>
            </p>
          )}
          <div className="choices">
            <Button className="button" onPress={() => onOpen("storage")}>
              {t(storage ? "sharing-storage-change" : "sharing-storage-choose")}
            </Button>
            {storage && (
              <Button className="button" onPress={() => void acts.tried(async () => void (await deeds.forget()))}>
                {t("sharing-storage-forget")}
              </Button>
            )}
          </div>
        </>
      )}
    </Line>
  );
}

function Files({ sharing }: { sharing: Sharing }) {
  const { t } = useWords();
  const acts = useActs();
  const deeds = useSharingDeeds();
  return (
    <Line word={t("sharing-files")} hint={t("sharing-files-words")}>
      {(label) => (
        <Choices
          needed
          labelledBy={label}
          options={["all", "asked"].map((one) => ({ id: one, name: t(`sharing-files-${one}`) }))}
          value={sharing.all_files ? "all" : "asked"}
          onChange={(chosen) => void acts.tried(async () => void (await deeds.bringFiles(chosen === "all")))}
        />
      )}
    </Line>
  );
}

function Exchange({ sharing }: { sharing: Sharing }) {
  const words = useWords();
  const { t, written } = words;
  const { run, stop } = useExchangeNow();
  const { last, under_way: underWay } = sharing;
  const waiting = waitingWords(sharing, words);
  const how = failedWords(sharing, words) ?? (last && last.failure === null ? t("sharing-went", { at: written(new Date(last.at).toISOString()), read: last.read, sent: last.sent }) : null);
  const told = [
    how,
    waiting,
    last && last.unreadable > 0 ? t("sharing-unreadable", { count: last.unreadable }) : null,
    last && last.files_missing > 0 ? t("sharing-files-missing", { count: last.files_missing }) : null,
    last?.needs_update ? t("sharing-needs-update") : null,
  ].filter((one) => one !== null);
  return (
    <Line word={t("sharing-exchange")} hint={t("sharing-exchange-words")}>
      {() => (
        <>
          <div role="status">
            {told.map((one) => (
              <p key={one} className="settings-words">
                {one}
              </p>
            ))}
          </div>
          <div className="choices">
            <Button className="button" onPress={() => void (underWay ? stop() : run())}>
              {t(underWay ? "sharing-stop" : "sharing-now")}
            </Button>
            {last?.failure === "storage_emptied" && !underWay && (
              <Button className="button" onPress={() => void run(true)}>
                {t("sharing-fill")}
              </Button>
            )}
          </div>
        </>
      )}
    </Line>
  );
}
