package org.alongside.integration.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads one JSON object: at most 5 MB of right UTF-8, at most 32 levels, no name twice in one object, no number that
 * takes minutes to work with. It is looked through first; only what passes is built.
 */
public final class StrictJson {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;

    private StrictJson() {
    }

    /** Why a text was not read: a short reason in our words, which never quotes the text. */
    public static final class NotRead extends RuntimeException {

        private static final long serialVersionUID = 1;

        public NotRead(String reason) {
            super(reason);
        }
    }

    public static JsonObject object(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new NotRead("it is larger than 5 MB");
        }
        String text = text(bytes);
        try {
            look(text);
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        } catch (JsonException e) {
            // Not the cause: its message quotes what stands there.
            throw new NotRead("it is not written as JSON");
        }
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new NotRead("it is not written in UTF-8");
        }
    }

    private static void look(String text) {
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw new NotRead("it is not one object");
            }
            open.push(new HashSet<>());
            while (parser.hasNext()) {
                look(parser, parser.next(), open);
            }
        }
    }

    private static void look(JsonParser parser, Event event, Deque<Set<String>> open) {
        switch (event) {
            case START_OBJECT, START_ARRAY -> {
                open.push(new HashSet<>());
                if (open.size() > DEEPEST) {
                    throw new NotRead("it has more than 32 levels");
                }
            }
            case END_OBJECT, END_ARRAY -> open.pop();
            case KEY_NAME -> {
                if (!open.element().add(parser.getString())) {
                    throw new NotRead("a name stands twice in one object");
                }
            }
            case VALUE_NUMBER -> {
                // "1e9999999" is short and takes minutes to add up.
                if (parser.getString().length() > LONGEST_NUMBER || parser.getString().matches("(?i).*e[+-]?\\d{3,}")) {
                    throw new NotRead("a number is too long");
                }
            }
            default -> {
                // Texts and words are what they are.
            }
        }
    }
}
