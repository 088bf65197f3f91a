package org.alongside.platform.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("B17")
class FileInspectorTest {

    @ParameterizedTest
    @CsvSource({
        "PDF,  255044462d312e370a25e2e3cfd30a",
        "JPG,  ffd8ffe000104a46494600010101004800480000",
        "PNG,  89504e470d0a1a0a0000000d49484452",
        "GIF,  474946383961010001008000",
        "WEBP, 52494646240000005745425056503820",
        "HEIC, 0000001866747970686569630000000068656963",
        "MP3,  494433030000000000",
        "M4A,  00000020667479704d344120000000004d344120",
        "WAV,  524946462400000057415645666d7420",
        "OGG,  4f67675300020000000000000000000000000000000000000000011e01766f72626973",
        "MP4,  0000001866747970 69736f6d0000020069736f6d",
        "MOV,  00000014667479707174202000000000717420200000",
        "WEBM, 1a45dfa39f4286810142f7810142f2810442f381084282847765626d",
        "RTF,  7b5c727466315c616e7369"})
    void a_file_is_known_by_its_content_whatever_its_name(FileFormat format, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(inspect("my file.exe", bytes).format()).isEqualTo(format);
    }

    @Test
    void plain_text_is_text() {
        InspectedFile file = inspect("notes.txt", "I planned my own support for ten years.".getBytes(UTF_8));
        assertThat(file.format()).isEqualTo(FileFormat.TXT);
        assertThat(file.sha256()).hasSize(64);
    }

    @Test
    void a_word_document_is_known_by_what_is_in_it() {
        assertThat(inspect("a.zip", docx("<w>Hello</w>".getBytes(UTF_8))).format()).isEqualTo(FileFormat.DOCX);
    }

    @Test
    void an_open_document_is_known_by_what_is_in_it() {
        byte[] odt = zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8)));
        assertThat(inspect("a.odt", odt).format()).isEqualTo(FileFormat.ODT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE html><html><script>alert(1)</script></html>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "#!/bin/sh\nrm -rf /",
        "MZ\u0090\u0000\u0003\u0000\u0000\u0000"})
    void pages_drawings_and_programs_are_not_taken_even_under_a_good_name(String content) {
        refused(FileRule.FILE_KIND_NOT_ALLOWED, "evidence.pdf", content.getBytes(ISO_8859_1));
    }

    @Test
    void an_empty_file_is_refused() {
        refused(FileRule.FILE_EMPTY, "empty.pdf", new byte[0]);
    }

    @Test
    void no_file_is_a_different_answer_from_an_empty_one() {
        refused(FileRule.FILE_MISSING, "", new byte[0]);
    }

    @Test
    void twenty_megabytes_are_taken_and_one_byte_more_is_not() {
        byte[] most = text(20 * 1024 * 1024);
        assertThat(inspect("long.txt", most).format()).isEqualTo(FileFormat.TXT);
        refused(FileRule.FILE_TOO_LARGE, "long.txt", Arrays.copyOf(most, most.length + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.txt",
        "C:\\Users\\ana\\story.TXT, story.txt",
        ".htaccess, file.txt",
        "'..', file.txt",
        "'naïve \u202Efdp.exe', naïve fdp.txt",
        "'a\";b.pdf', ab.txt"})
    void a_name_is_only_for_show(String given, String shown) {
        assertThat(inspect(given, text(50)).name()).isEqualTo(shown);
    }

    @Test
    void a_name_longer_than_a_line_or_two_is_refused() {
        refused(FileRule.FILE_NAME_TOO_LONG, "x".repeat(151), text(50));
    }

    @Test
    void an_archive_bomb_is_refused_before_it_is_unpacked() {
        refused(FileRule.FILE_UNPACKS_TOO_LARGE, "bomb.docx", docx(new byte[60 * 1024 * 1024]));
    }

    @Test
    void an_archive_in_an_archive_in_an_archive_is_refused() {
        byte[] inner = zip(Map.of("c.txt", text(10)));
        byte[] middle = zip(Map.of("b.zip", inner));
        refused(FileRule.FILE_UNPACKS_TOO_LARGE, "nested.docx", docx(zip(Map.of("a.zip", middle))));
    }

    @Test
    void an_archive_with_thousands_of_entries_is_refused() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 3_001; i++) {
            many.put("f" + i, new byte[0]);
        }
        refused(FileRule.FILE_UNPACKS_TOO_LARGE, "many.docx", zip(many));
    }

    @Test
    void an_archive_of_other_things_is_not_a_document() {
        refused(FileRule.FILE_KIND_NOT_ALLOWED, "photos.docx", zip(Map.of("a.txt", text(10))));
    }

    @Test
    void a_locked_archive_is_refused_as_locked() {
        byte[] locked = docx(text(10));
        locked[6] |= 1;
        refused(FileRule.FILE_LOCKED, "locked.docx", locked);
    }

    @Test
    void a_word_file_with_a_password_is_refused_as_locked() {
        byte[] ole = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 2048);
        refused(FileRule.FILE_LOCKED, "secret.docx", ole);
    }

    @Test
    void a_pdf_with_a_password_is_refused_as_locked() {
        refused(FileRule.FILE_LOCKED, "a.pdf", "%PDF-1.7\ntrailer << /Encrypt 5 0 R >>".getBytes(UTF_8));
    }

    @Test
    void a_document_with_macros_is_refused() {
        byte[] docm = zip(Map.of("[Content_Types].xml", text(5), "word/document.xml", text(5),
                "word/vbaProject.bin", text(5)));
        refused(FileRule.FILE_HOLDS_PROGRAMS, "a.docx", docm);
    }

    @Test
    void a_document_cut_short_anywhere_is_refused_and_never_crashes() {
        byte[] whole = docx("<w>Hello</w>".getBytes(UTF_8));
        for (int length = 4; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> inspect("cut.docx", cut)).isInstanceOf(RuleBroken.class);
        }
    }

    private static InspectedFile inspect(String name, byte[] bytes) {
        return FileInspector.inspect(new ReceivedFile(name, bytes), "file");
    }

    private static void refused(FileRule rule, String name, byte[] bytes) {
        assertThatThrownBy(() -> inspect(name, bytes))
                .asInstanceOf(type(RuleBroken.class))
                .satisfies(refusal -> {
                    assertThat(refusal.breaches()).singleElement()
                            .satisfies(breach -> assertThat(breach.rule()).isEqualTo(rule))
                            .satisfies(breach -> assertThat(breach.field()).isEqualTo("file"));
                });
    }

    private static byte[] text(int length) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) 'a');
        return text;
    }

    private static byte[] docx(byte[] body) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        entries.put("word/document.xml", body);
        return zip(entries);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
