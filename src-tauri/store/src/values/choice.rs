//! Closed lists of codes as Rust enums that keep what a newer version added.

/// Declares a closed list: an enum with one variant per code and one for codes of a newer version.
macro_rules! choice {
    ($(#[$doc:meta])+ $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(from = "String", into = "String")]
        pub enum $name {
            $($(#[$vdoc])* #[doc = concat!("`", $code, "`")] $variant,)+
            /// A code that only a newer version knows; kept and shown as it is.
            Newer(String),
        }

        impl $name {
            /// The closed list of codes, in the order of display.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// The code, as stored.
            pub fn code(&self) -> &str {
                match self {
                    $(Self::$variant => $code,)+
                    Self::Newer(code) => code,
                }
            }
        }

        impl From<String> for $name {
            fn from(code: String) -> Self {
                match code.as_str() {
                    $($code => Self::$variant,)+
                    _ => Self::Newer(code),
                }
            }
        }

        impl From<$name> for String {
            fn from(choice: $name) -> Self {
                choice.code().to_owned()
            }
        }

        impl $crate::values::Held for $name {
            const TYPE: $crate::values::Type = $crate::values::Type::Choice(Self::CODES);
        }
    };
}
pub(crate) use choice;
