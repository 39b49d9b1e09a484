// Where the team's changes are laid down: tried out before it is chosen.
import { useId, useRef, useState } from "react";
import { Switch } from "react-aria-components";

import { useSharingDeeds } from "../../data/sharing";
import type { Where } from "../../data/types";
import { useWords } from "../../text";
import { Choices } from "../fields/pickers";
import { FolderField, meantFolder } from "../first/folder-field";
import { FormSheet } from "../form-sheet";
import { useBusy } from "../lock/busy";
import { PassphraseBox } from "../lock/passphrase-box";
import { toast } from "../toast";
import { TextBox } from "./text-box";

type Sort = Where["sort"];
type Typed = { path: string; address: string; user: string; password: string; region: string; bucket: string; folder: string; key: string; secret: string };
type BoxesProps = { typed: Typed; put(some: Partial<Typed>): void };

const SORTS: readonly Sort[] = ["folder", "webdav", "s3"];
const nothing: Typed = { path: "", address: "", user: "", password: "", region: "", bucket: "", folder: "", key: "", secret: "" };

/** Without this one is sent back to fill it. */
const NEEDED: Record<Sort, readonly (keyof Typed)[]> = { folder: ["path"], webdav: ["address"], s3: ["address", "bucket", "key", "secret"] };

type Props = { other: string; onChosen(): void; onClose(): void };

export function StorageSheet({ other, onChosen, onClose }: Props) {
  const { t } = useWords();
  const deeds = useSharingDeeds();
  const { busy, wrong, setWrong, tried } = useBusy();
  const [sort, setSort] = useState<Sort>("folder");
  const [typed, setTyped] = useState(nothing);
  const [unencrypted, setUnencrypted] = useState(false);
  const sortWord = useId();
  const box = useRef<HTMLInputElement>(null);
  const put = (some: Partial<Typed>) => {
    setWrong(null);
    setTyped({ ...typed, ...some });
  };
  const clear = sort !== "folder" && /^http:/i.test(typed.address.trim());
  const choose = async () => {
    if (NEEDED[sort].some((name) => typed[name].trim() === "")) return setWrong(t("storage-incomplete"));
    let trouble: string | null = null;
    const answered = await tried(async () => {
      trouble = (await deeds.choose(placeOf(sort, typed, clear && unencrypted))).trouble;
    });
    if (!answered) return;
    if (trouble !== null) return setWrong(t("storage-unfit", { why: t(`fail-${trouble}`) }));
    toast(t("storage-chosen"));
    onChosen();
  };
  return (
    <FormSheet title={t("storage-title")} lead={t("storage-words")} first={{ word: t("storage-try"), busy }} other={other} onFirst={() => void choose()} onClose={onClose}>
      <div className="labelled">
        <span id={sortWord}>{t("storage-sort")}</span>
        <Choices
          needed
          autoFocus
          labelledBy={sortWord}
          options={SORTS.map((one) => ({ id: one, name: t(`storage-sort-${one}`) }))}
          value={sort}
          onChange={(next) => {
            setWrong(null);
            setSort(SORTS.find((one) => one === next) ?? "folder");
          }}
        />
      </div>
      {sort === "folder" && (
        <FolderField box={box} value={typed.path} hint={t("storage-folder-hint")} problem={null} onType={(path) => put({ path })} onChosen={(path) => put({ path })} />
      )}
      {sort === "webdav" && <WebDavBoxes typed={typed} put={put} />}
      {sort === "s3" && <BucketBoxes typed={typed} put={put} />}
      {clear && (
        <Switch className="switch" isSelected={unencrypted} onChange={setUnencrypted}>
          <span className="track" aria-hidden />
          <span>{t("storage-unencrypted")}</span>
        </Switch>
      )}
      {wrong !== null && (
        <div className="field-problem" role="alert">
          {wrong}
        </div>
      )}
    </FormSheet>
  );
}

function WebDavBoxes({ typed, put }: BoxesProps) {
  const { t } = useWords();
  return (
    <>
      <TextBox word={t("storage-address")} hint={t("storage-webdav-hint")} value={typed.address} onType={(address) => put({ address })} />
      <TextBox word={t("storage-user")} value={typed.user} onType={(user) => put({ user })} />
      <PassphraseBox word={t("storage-password")} hint={t("storage-password-hint")} value={typed.password} onType={(password) => put({ password })} />
    </>
  );
}

function BucketBoxes({ typed, put }: BoxesProps) {
  const { t } = useWords();
  return (
    <>
      <TextBox word={t("storage-address")} hint={t("storage-s3-hint")} value={typed.address} onType={(address) => put({ address })} />
      <TextBox word={t("storage-bucket")} value={typed.bucket} onType={(bucket) => put({ bucket })} />
      <TextBox word={t("storage-in-folder")} hint={t("storage-in-folder-hint")} value={typed.folder} onType={(folder) => put({ folder })} />
      <TextBox word={t("storage-region")} hint={t("storage-region-hint")} value={typed.region} onType={(region) => put({ region })} />
      <TextBox word={t("storage-key")} value={typed.key} onType={(key) => put({ key })} />
      <PassphraseBox word={t("storage-secret")} value={typed.secret} onType={(secret) => put({ secret })} />
    </>
  );
}

/** A service without regions takes this word. */
const ANY_REGION = "auto";

function placeOf(sort: Sort, typed: Typed, unencrypted: boolean): Where {
  const address = typed.address.trim();
  switch (sort) {
    case "folder":
      return { sort, path: meantFolder(typed.path) };
    case "webdav":
      return { sort, address, user: typed.user.trim(), password: typed.password, unencrypted };
    case "s3":
      return {
        sort,
        address,
        region: typed.region.trim() || ANY_REGION,
        bucket: typed.bucket.trim(),
        folder: typed.folder.trim(),
        key: typed.key.trim(),
        secret: typed.secret,
        unencrypted,
      };
  }
}
