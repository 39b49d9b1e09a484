// Putting a computer out of the team, or leaving it: what is shared afterwards it cannot read.
import { useSharingDeeds } from "../../data/sharing";
import type { MemberShown } from "../../data/types";
import { useWords } from "../../text";
import { FormSheet } from "../form-sheet";
import { useBusy } from "../lock/busy";
import { toast } from "../toast";

type Props = { member: MemberShown; me: boolean; onClose(): void };

export function PutOutSheet({ member, me, onClose }: Props) {
  const { t } = useWords();
  const deeds = useSharingDeeds();
  const { busy, wrong, tried } = useBusy();
  const names = { person: member.person, device: member.device };
  const deed = me ? "sharing-leave" : "sharing-put-out";
  const go = async () => {
    if (!(await tried(() => deeds.putOut(member.id)))) return;
    toast(t(`${deed}-done`, names));
    onClose();
  };
  return (
    <FormSheet title={t(`${deed}-title`, names)} lead={t(`${deed}-words`)} first={{ word: t(`${deed}-now`), busy }} other={t("do-close")} onFirst={() => void go()} onClose={onClose}>
      {wrong !== null && (
        <div className="field-problem" role="alert">
          {wrong}
        </div>
      )}
    </FormSheet>
  );
}
