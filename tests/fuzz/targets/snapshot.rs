#![no_main]
libfuzzer_sys::fuzz_mutator!(|bytes: &mut [u8], length: usize, _most: usize, seed: u32| {
    escale_tests::fuzz::mutated(
        "snapshot",
        bytes,
        length,
        seed,
        libfuzzer_sys::fuzzer_mutate,
    )
});
libfuzzer_sys::fuzz_target!(init: escale_fuzz::begin(), |bytes: &[u8]| {
    escale_tests::fuzz::feed("snapshot", bytes);
});
