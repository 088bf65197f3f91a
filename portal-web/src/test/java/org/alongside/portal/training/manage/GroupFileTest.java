package org.alongside.portal.training.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.portal.form.Problems;
import org.alongside.training.enrolment.boundary.GroupMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupFileTest {

    private final Problems problems = new Problems();

    @Test
    void each_row_is_somebody() {
        assertThat(read("Name,E-mail,Supporters\nAna,ana@x.example,1\nBo,bo@x.example,\n")).containsExactly(
                new GroupMember(2, "ana@x.example", "1"), new GroupMember(3, "bo@x.example", ""));
        assertThat(problems.isAny()).isFalse();
    }

    @Test
    void supporters_may_be_left_out() {
        assertThat(read("email\nana@x.example")).containsExactly(new GroupMember(2, "ana@x.example", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"name,phone|no column called", "''|cannot read this file", "%PDF-1.7|no column called"})
    void what_is_no_list_is_said_in_a_sentence(String content, String words) {
        assertThat(read(content)).isEmpty();
        assertThat(problems.of("file")).singleElement().asString().contains(words);
    }

    @Test
    void a_picture_is_not_a_list() {
        GroupFile.read(new ReceivedFile("list.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}), problems);

        assertThat(problems.of("file")).singleElement().asString().contains("cannot read this file");
    }

    @Test
    void no_file_and_one_that_is_too_large_are_said() {
        GroupFile.read(null, problems);
        GroupFile.read(new ReceivedFile("list.csv", new byte[1_000_001]), problems);

        assertThat(problems.of("file")).hasSize(2);
    }

    private List<GroupMember> read(String content) {
        return GroupFile.read(new ReceivedFile("list.csv", content.getBytes(StandardCharsets.UTF_8)), problems);
    }
}
