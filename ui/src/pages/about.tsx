import { useWords } from "../text";

export default function About() {
  const { t } = useWords();
  return (
    <div className="page">
      <div className="page-inner about">
        <h1>{t("about-title")}</h1>
        <p>{t("about-words")}</p>
        <p>{t("about-licence")}</p>
        <p>{t("about-font")}</p>
        <p>{t("about-parts")}</p>
      </div>
    </div>
  );
}
