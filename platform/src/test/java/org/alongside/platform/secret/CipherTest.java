package org.alongside.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CipherTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final Cipher cipher = new Cipher(SecretKey.parse(KEY));

    @Test
    @Proves("R-ACC-04")
    void what_is_sealed_opens_again_and_does_not_show() {
        String sealed = cipher.seal("CARER");

        assertThat(cipher.open(sealed)).isEqualTo("CARER");
        assertThat(new String(Base64.getDecoder().decode(sealed), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("CARER");
    }

    @Test
    @Proves("R-ACC-04")
    void neither_equality_nor_length_tells_anything() {
        assertThat(cipher.seal("CARER")).isNotEqualTo(cipher.seal("CARER"));
        assertThat(cipher.seal("CARER")).hasSameSizeAs(cipher.seal("DISABLED_PERSON SUPPORT_USER"));
    }

    @Test
    void what_is_sealed_for_one_purpose_does_not_open_for_another() {
        String sealed = cipher.derived("worries").seal("She is afraid.");

        assertThat(cipher.derived("worries").open(sealed)).isEqualTo("She is afraid.");
        assertThatThrownBy(() -> cipher.open(sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.derived("notes").open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_fingerprint_is_the_same_for_the_same_text_and_under_the_same_key_only() {
        assertThat(cipher.fingerprint("one")).isEqualTo(cipher.fingerprint("one")).isNotEqualTo(cipher.fingerprint("two"))
                .isNotEqualTo(cipher.derived("worries").fingerprint("one"));
    }

    @Test
    void a_changed_text_is_refused() {
        byte[] sealed = Base64.getDecoder().decode(cipher.seal("CARER"));
        sealed[20] ^= 1;

        assertThatThrownBy(() -> cipher.open(Base64.getEncoder().encodeToString(sealed)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_of_another_length_is_named_as_missing() {
        assertThatThrownBy(() -> SecretKey.parse("")).isInstanceOf(SecretKeyMissing.class)
                .hasMessageContaining("ALONGSIDE_SECRET_KEY");
        assertThatThrownBy(() -> SecretKey.parse("not base64!")).isInstanceOf(SecretKeyMissing.class);
    }

    @Test
    void the_key_may_stand_in_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), KEY + "\n");

        assertThat(SecretKey.find(null, Map.of("ALONGSIDE_SECRET_KEY_FILE", file.toString())).strip()).isEqualTo(KEY);
        assertThat(SecretKey.find(null, Map.of("ALONGSIDE_SECRET_KEY", KEY))).isEqualTo(KEY);
        assertThat(SecretKey.find("x", Map.of())).isEqualTo("x");
    }
}
