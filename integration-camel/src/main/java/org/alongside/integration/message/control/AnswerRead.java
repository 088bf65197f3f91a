package org.alongside.integration.message.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alongside.integration.csv.CsvFile;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.file.Acknowledgement;
import org.alongside.integration.file.AnswerName;
import org.alongside.integration.file.Digest;
import org.alongside.integration.json.StrictJson;
import org.alongside.integration.message.MessageStep;
import org.alongside.integration.message.PartnerAnswer;

/**
 * What a partner's answer says, and of which file.
 *
 * @param file   ours, by the name it was sent with
 * @param sha256 of the bytes the partner means; empty where it does not say
 * @param rows   those it did not take
 */
public record AnswerRead(String file, String sha256, MessageStep step, List<Refused> rows) {

    private static final List<String> HEADING = List.of("line", "business_key", "outcome", "code", "text");
    private static final int MOST_ROWS = 1000;
    private static final int LONGEST = 300;

    /** One row as the partner tells of it. */
    public record Refused(long line, FaultCode code, String text) {
    }

    public AnswerRead {
        rows = List.copyOf(rows);
    }

    /** @throws StrictJson.NotRead when it is not written as agreed */
    public static AnswerRead of(PartnerAnswer answer) {
        String file = AnswerName.of(answer.name());
        if (answer.name().endsWith(AnswerName.RESULT)) {
            return result(file, answer.content());
        }
        Acknowledgement said = Acknowledgement.read(answer.content());
        return new AnswerRead(file, said.sha256(), switch (said.outcome()) {
            case ACCEPTED, DUPLICATE -> MessageStep.ACK;
            case PARTLY -> MessageStep.ACK_PART;
            case REJECTED -> MessageStep.NACK;
        }, List.of());
    }

    /** Row by row (A2): in part, when some were taken and some were not. */
    private static AnswerRead result(String file, byte[] content) {
        List<String[]> rows = new ArrayList<>();
        CsvFile.Ended ended = CsvFile.of(Source.of(content)).read((line, cells) -> rows.add(cells));
        if (ended.fault() != null || rows.size() < 2 || !HEADING.equals(Arrays.asList(rows.get(0)))
                || rows.stream().anyMatch(cells -> cells.length != HEADING.size())) {
            throw new StrictJson.NotRead("it is not a table of line, business_key, outcome, code and text");
        }
        List<String[]> told = rows.subList(1, rows.size());
        List<String[]> not = told.stream().filter(cells -> !cells[2].equals("APPLIED")).toList();
        MessageStep step = not.isEmpty() ? MessageStep.ACK
                : not.size() < told.size() ? MessageStep.ACK_PART : MessageStep.NACK;
        return new AnswerRead(file, "", step, not.stream().limit(MOST_ROWS).map(AnswerRead::refused).toList());
    }

    /** What a partner writes is a text of theirs: short, and of one line. */
    private static Refused refused(String[] cells) {
        FaultCode code = Arrays.stream(FaultCode.values()).filter(one -> one.code().equals(cells[3])).findFirst()
                .orElse(FaultCode.E213_SCHEMA);
        String text = cells[4].replaceAll("\\p{Cntrl}", " ").strip();
        return new Refused(cells[0].matches("\\d{1,9}") ? Long.parseLong(cells[0]) : 0, code,
                text.substring(0, Math.min(LONGEST, text.length())));
    }

    /** Whether it is about these bytes; a partner that names none means those of the name. */
    public boolean isAbout(byte[] content) {
        return sha256.isEmpty() || sha256.equals(Digest.sha256(content));
    }
}
