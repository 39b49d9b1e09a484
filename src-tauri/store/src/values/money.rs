//! Amounts of money: an exact decimal and an ISO 4217 currency.

use serde::{Deserialize, Serialize};

use super::{Held, Type};

/// An amount in a currency. The amount is a decimal string, never a binary fraction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// The amount, such as `1250.50`; may be negative.
    pub amount: rust_decimal::Decimal,
    /// ISO 4217 alphabetic code, such as `EUR`.
    pub currency: String,
}

impl Held for Money {
    const TYPE: Type = Type::Money;
}

impl Money {
    /// The one-line form kept in documents and rows: `1250.50 EUR`.
    pub fn to_line(&self) -> String {
        format!("{} {}", self.amount, self.currency)
    }

    /// Reads the one-line form, or an amount and a currency as people write them (`EUR` in any case).
    pub fn parse(line: &str) -> Option<Self> {
        let (amount, currency) = line.trim().rsplit_once(' ')?;
        Self::new(amount, currency)
    }

    /// Checks an amount and a currency.
    pub fn new(amount: &str, currency: &str) -> Option<Self> {
        let amount: rust_decimal::Decimal = amount.trim().parse().ok()?;
        let currency = currency.trim().to_ascii_uppercase();
        iso_currency::Currency::from_code(&currency)?;
        Some(Self { amount, currency })
    }
}
