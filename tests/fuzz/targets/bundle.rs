#![no_main]
libfuzzer_sys::fuzz_target!(init: escale_fuzz::begin(), |bytes: &[u8]| {
    escale_tests::fuzz::feed("bundle", bytes);
});
