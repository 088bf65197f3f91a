package org.alongside.integration.csv;

import static org.alongside.integration.fault.FaultCode.E206_ENCODING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.Hint;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("R-INT-43")
class LettersTest {

    private static final String ZOE = "name\r\nZoë – £5\r\n";

    @Test
    void utf_8_is_read_with_a_mark_and_without() {
        for (String text : List.of(ZOE, "\uFEFF" + ZOE)) {
            Tables read = Tables.orWindows(text.getBytes(StandardCharsets.UTF_8));
            assertThat(read.ended()).isEqualTo(new CsvFile.Ended(Letters.UTF_8, null));
            assertThat(read.rows()).containsExactly(List.of("name"), List.of("Zoë – £5"));
        }
    }

    @Test
    void letters_of_windows_are_read_where_the_profile_says_so_and_told() {
        Tables read = Tables.orWindows(ZOE.getBytes(Tables.WINDOWS));

        assertThat(read.ended()).isEqualTo(new CsvFile.Ended(Letters.WINDOWS_1252, null));
        assertThat(read.rows().get(1)).containsExactly("Zoë – £5");
    }

    @Test
    void letters_of_windows_are_refused_where_it_does_not() {
        assertThat(Tables.of(ZOE.getBytes(Tables.WINDOWS)).ended().fault()).isEqualTo(FileFault.of(E206_ENCODING));
    }

    @Test
    void a_file_that_mixes_both_is_held() {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(ZOE.getBytes(StandardCharsets.UTF_8));
        both.writeBytes(ZOE.getBytes(Tables.WINDOWS));

        Tables read = Tables.orWindows(both.toByteArray());

        assertThat(read.ended().fault()).isEqualTo(FileFault.of(E206_ENCODING).hinting(Hint.TWO_ENCODINGS));
        assertThat(read.rows()).isEmpty();
    }

    @Test
    void the_mark_of_utf_8_before_letters_of_windows_is_two_ways_at_once() {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        both.writeBytes(ZOE.getBytes(Tables.WINDOWS));

        assertThat(Tables.orWindows(both.toByteArray()).ended().fault().hint()).isEqualTo(Hint.TWO_ENCODINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void two_bytes_a_letter_are_refused(String name) {
        FileFault fault = Tables.orWindows(ZOE.getBytes(Charset.forName(name))).ended().fault();

        assertThat(fault.code()).isEqualTo(E206_ENCODING);
        assertThat(fault.hint()).isIn(Hint.UTF_16, Hint.INVISIBLE_CHARACTERS);
    }

    /** Nothing is unpacked, so it does not matter how much is in it. */
    @Test
    @Proves("R-INT-16")
    void an_archive_is_refused_and_said_to_be_one() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 100; i++) {
                archive.write(zeros);
            }
        }
        assertThat(Tables.orWindows(bytes.toByteArray()).ended().fault())
                .isEqualTo(FileFault.of(E206_ENCODING).hinting(Hint.ARCHIVE));
        assertThat(Tables.of("PK,name\n1,Ann\n").rows()).hasSize(2);
    }

    @Test
    void a_nul_is_refused() {
        assertThat(Tables.of("a\nb\0c\n").ended().fault())
                .isEqualTo(FileFault.of(E206_ENCODING).hinting(Hint.INVISIBLE_CHARACTERS));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D})
    void a_byte_that_means_nothing_in_windows_is_refused(int nothing) {
        assertThat(Tables.orWindows(new byte[] {'a', (byte) nothing, 'b'}).ended().fault().code())
                .isEqualTo(E206_ENCODING);
    }

    /** Overlong forms, halves of pairs, beyond the last letter: what a lax reader would let pass. */
    @ParameterizedTest
    @ValueSource(strings = {"C0AF", "E080AF", "EDA080", "F4908080", "FF", "C3"})
    void what_is_not_quite_utf_8_is_not_utf_8(String hex) {
        byte[] bytes = HexFormat.of().parseHex("61" + hex);

        assertThat(Tables.of(bytes).ended().fault()).isEqualTo(FileFault.of(E206_ENCODING));
    }

    /** A letter of several bytes may lie across the pieces in which a file is read. */
    @Test
    void a_letter_between_two_pieces_is_whole() {
        for (int before = 65_530; before < 65_540; before++) {
            String text = ("x,".repeat(40_000)).substring(0, before).replace(",", "\n") + "€ë😀";
            Tables read = Tables.of(text);
            assertThat(read.ended()).isEqualTo(new CsvFile.Ended(Letters.UTF_8, null));
            assertThat(read.rows().get(read.rows().size() - 1).get(0)).endsWith("€ë😀");
        }
    }
}
