package org.alongside.server.audit;

import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alongside.server.CannotContinue;

/** Where a chain ended at a moment: kept outside the database, it shows when the end was cut off or made anew. */
public record Head(Chain chain, UUID area, long no, String hash) {

    private static final Pattern LINE = Pattern.compile("(audit|decisions) ([0-9a-f-]{36}) (\\d{1,18}) ([0-9a-f]{64})");

    static Head read(String line) {
        Matcher words = LINE.matcher(line.strip());
        if (!words.matches()) {
            throw new CannotContinue("This line is not one that ./portal audit head writes: " + line);
        }
        Chain chain = Arrays.stream(Chain.values()).filter(one -> one.word().equals(words.group(1))).findFirst()
                .orElseThrow();
        return new Head(chain, UUID.fromString(words.group(2)), Long.parseLong(words.group(3)), words.group(4));
    }

    /** A line of the file. */
    @Override
    public String toString() {
        return chain.word() + " " + area + " " + no + " " + hash;
    }
}
