//! Tables: what people type in French, English and Spanish, one wording beside the other.

use super::{Day, NotADay};

/// EDTF, and the wordings that mean it.
#[rustfmt::skip]
const UNDERSTOOD: &[(&str, &str)] = &[
    ("2010", "2010|  2010 |\u{a0}2010\u{202f}|２０１０|en 2010|in 2010|\u{feff}2010|2010\n"),
    ("2010-05", "2010-05|mai 2010|Mai 2010|MAI 2010|mai\u{a0}2010|mai\u{202f}2010|mai  2010|\
            May 2010|mayo de 2010|mayo 2010|mayo del 2010|en mai 2010|in May 2010|05/2010|5/2010|\
            05.2010|05-2010|May, 2010"),
    ("2010-05-07", "2010-05-07|7 mai 2010|07 mai 2010|le 7 mai 2010|7 May 2010|7th May 2010|\
            May 7, 2010|May 7th, 2010|the 7th of May 2010|on 7 May 2010|7 de mayo de 2010|\
            el 7 de mayo de 2010|7 DE MAYO DEL 2010|7/5/2010"),
    ("2010-05-12", "12/05/2010|12.05.2010|12-05-2010|12\u{2011}05\u{2011}2010|12/5/2010"),
    ("2020-08-01", "1er août 2020|1ER AOÛT 2020|1er aou\u{302}t 2020|1ᵉʳ août 2020|\
            1 aout 2020|1st August 2020|1º de agosto de 2020|1ro de agosto de 2020|\
            1° agosto 2020|le 1er août 2020"),
    ("2019-09", "sept. 2019|Sept 2019|sept.2019|sep 2019|septiembre de 2019|setiembre 2019"),
    ("2020-01", "janv. 2020|Jan 2020|jan. 2020|ene 2020|ene. 2020|janvier 2020|enero de 2020"),
    ("2019-02", "févr. 2019|fév. 2019|Feb. 2019|febrero de 2019"),
    ("2019-12", "déc. 2019|Dec 2019|dic. 2019|diciembre de 2019|décembre 2019"),
    ("2010~", "2010~|vers 2010|environ 2010|about 2010|circa 2010|c. 2010|c.2010|ca. 2010|\
            around 2010|hacia 2010|alrededor de 2010|aux alentours de 2010|~2010|~ 2010|VERS 2010"),
    ("2010-05~", "around May 2010|vers mai 2010|hacia mayo de 2010|aux environs de mai 2010"),
    ("2010-05-07~", "vers le 7 mai 2010|about May 7, 2010"),
    ("2010?", "2010?|2010 ?|2010\u{a0}?|2010\u{202f}?"),
    ("2010-05?", "mai 2010 ?|May 2010?"),
    ("2010%", "vers 2010 ?|c. 2010?|2010%"),
    ("2017/..", "2017/..|depuis 2017|Depuis 2017|since 2017|desde 2017|à partir de 2017|\
            a partir de 2017|from 2017|dès 2017"),
    ("2020-08/..", "à partir d'août 2020|à partir d’août 2020|since August 2020|\
            desde agosto de 2020"),
    ("2020-08-01/..", "à partir du 1er août 2020|depuis le 1er août 2020|\
            desde el 1 de agosto de 2020"),
    ("2010~/..", "depuis environ 2010|since about 2010"),
    ("../2017", "../2017|jusqu'en 2017|jusqu’en 2017|JUSQU'EN 2017|jusqu'à 2017|until 2017|\
            hasta 2017|up to 2017"),
    ("../2010-05-07", "jusqu'au 7 mai 2010|until 7 May 2010|hasta el 7 de mayo de 2010"),
    ("2010/2017", "2010/2017|2010-2017|2010 - 2017|2010–2017|2010 – 2017|\
            2010\u{202f}—\u{202f}2017|2010\u{2212}2017|de 2010 à 2017|from 2010 to 2017|\
            2010 to 2017|2010 à 2017|de 2010 a 2017|entre 2010 et 2017|between 2010 and 2017|\
            entre 2010 y 2017|desde 2010 hasta 2017|depuis 2010 jusqu'en 2017|2010 until 2017"),
    ("2010-05/2011-06", "mai 2010 - juin 2011|mai 2010-juin 2011|de mai 2010 à juin 2011|\
            05/2010-06/2011|from May 2010 to June 2011|de mayo de 2010 a junio de 2011|\
            entre mayo de 2010 y junio de 2011"),
    ("2010-08/2011-04", "d'août 2010 à avril 2011|d’août 2010 à avril 2011"),
    ("2010-05-12/2010-05-14", "12/05/2010 - 14/05/2010|12/05/2010-14/05/2010|\
            2010-05-12 - 2010-05-14|12.05.2010 – 14.05.2010|du 12 mai 2010 au 14 mai 2010|\
            del 12 de mayo de 2010 al 14 de mayo de 2010"),
    ("2010~/2017?", "vers 2010 - 2017 ?|de vers 2010 à 2017 ?"),
    ("201X", "201X|201x|années 2010|les années 2010|2010s|the 2010s|2010's|in the 2010s|\
            años 2010|los años 2010|década de 2010"),
    ("199X", "années 90|les années 90|Années 1990|1990s|the 90s|'90s|’90s|90's|años 90|\
            los años 90|década de los 90"),
    ("200X", "années 2000|the 2000s"),
    ("2020-21", "2020-21|printemps 2020|spring 2020|primavera de 2020|Spring of 2020"),
    ("2018-23", "otoño 2018|automne 2018|autumn 2018|fall 2018|otoño de 2018|l'automne 2018"),
    ("2020-24", "hiver 2020|winter 2020|invierno 2020"),
];

/// Why, and the texts that are refused for it.
#[rustfmt::skip]
const REFUSED: &[(NotADay, &str)] = &[
    (NotADay::NoSuchDay, "05/13/2010|13.13.2010|31/02/2010|30 février 2010|32 mai 2010|\
            February 29, 1900|2010-13|2010-17| 2010-02-30 |depuis le 31 avril 2010|0 mai 2010|\
            21/21/2010"),
    (NotADay::EndBeforeStart, "2017-2010|2017 – 2010|de mai 2011 à mai 2010|\
            between 2017 and 2010| 2017/2010 "),
    (NotADay::NotUnderstood, "| |?|~|-|hello|mai|mai 10|7 mai|12/05/10|12/05|5/10|10|\
            mai 2010 juin|21/2010|13/2010|12/05-2010|2010/05/12|années 20|années 10|années 00|\
            années 2015|1900s|1800s|20s|s|'s|annees|vers|depuis|jusqu'en|de 2010|2010 de|of|\
            entre 2010|between 2010 to 2017|from 2010 and 2017|2010 2017|2010 and 2017|2010??|\
            vers vers 2010|hiver 2019-2020|winter 2019 - 2020|depuis les années 90|avant 2010|\
            before 2010|après 2010|after 2010|fin 2010|early 2010|début mai 2010|mai-juin 2010|\
            du 7 au 12 mai 2010|depuis 2010-21|lundi 7 mai 2010|mai 201|mai 20100|7 7 2010|\
            may may 2010|2010-2012-2014|2010-12-05-2011|depuis 2010/05|-|--|2010 -|\
            - 2010|1er|er mai 2010|{2010,2012}|1950S2|hiver 2019-2020 ?|\
            mai\u{200b}2010|(2010)|«\u{a0}2010\u{a0}»|2010.|aujourd'hui|today|20I0"),
];

#[test]
fn what_people_type_is_read_as_the_edtf_it_means() {
    for (edtf, texts) in UNDERSTOOD {
        for text in texts.split('|') {
            let read = Day::read(text).map(String::from);
            assert_eq!(read.as_deref(), Ok(*edtf), "{text:?} means {edtf}");
        }
    }
}

#[test]
fn what_has_two_readings_or_none_is_refused_and_never_guessed() {
    for (why, texts) in REFUSED {
        for text in texts.split('|') {
            let read = Day::read(text).map(String::from);
            assert_eq!(read, Err(*why), "{text:?} must be refused so");
        }
    }
}

#[test]
fn summer_is_read_through_its_accents_and_elision() {
    for text in [
        "été 2020",
        "l'été 2020",
        "L’ÉTÉ 2020",
        "e\u{301}te\u{301} 2020",
        "summer 2020",
        "verano de 2020",
    ] {
        assert_eq!(
            Day::read(text).map(|day| day.to_string()),
            Ok("2020-22".to_owned()),
            "{text:?} is that summer"
        );
    }
}

#[test]
fn every_month_is_read_in_the_three_languages() {
    let french =
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
    let english =
        "January February March April May June July August September October November December";
    let spanish =
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";
    let short_french = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.";
    let short_english = "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sep. Oct. Nov. Dec.";
    let short_spanish = "ene. feb. mar. abr. may. jun. jul. ago. sep. oct. nov. dic.";
    for language in [
        french,
        english,
        spanish,
        short_french,
        short_english,
        short_spanish,
    ] {
        for (month, number) in language.split(' ').zip(1..) {
            let expected = format!("2015-{number:02}-03");
            let read = Day::read(&format!("3 {month} 2015")).map(|day| day.to_string());
            assert_eq!(read, Ok(expected), "{month} is month {number}");
        }
    }
}
