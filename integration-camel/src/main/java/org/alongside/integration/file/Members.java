package org.alongside.integration.file;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.integration.json.StrictJson.NotRead;

/** The members of an object, each read as what it must be. A reason names the member and never its value. */
record Members(JsonObject json) {

    private static final int LONGEST_TEXT = 500;

    String text(String name) {
        return textIfAny(name).orElseThrow(() -> new NotRead("\"" + name + "\" is missing"));
    }

    String textOr(String name, String otherwise) {
        return textIfAny(name).orElse(otherwise);
    }

    String matching(String name, String pattern) {
        return Optional.of(text(name)).filter(text -> text.matches(pattern)).orElseThrow(() -> wrong(name));
    }

    void mayBe(String name, String only) {
        if (!textOr(name, only).equals(only)) {
            throw wrong(name);
        }
    }

    long count(String name) {
        return countIfAny(name).orElseThrow(() -> new NotRead("\"" + name + "\" is missing"));
    }

    Optional<Long> countIfAny(String name) {
        return member(name).map(value -> {
            if (value instanceof JsonNumber number && number.toString().matches("\\d{1,15}")) {
                return number.longValueExact();
            }
            throw wrong(name);
        });
    }

    boolean isTrue(String name) {
        return member(name).map(value -> switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw wrong(name);
        }).orElse(false);
    }

    Optional<BigDecimal> money(String name) {
        return textIfAny(name).map(text -> {
            if (!text.matches("-?\\d{1,12}\\.\\d{2}")) {
                throw wrong(name);
            }
            return new BigDecimal(text);
        });
    }

    Instant moment(String name) {
        return read(name, text(name), Instant::parse);
    }

    Optional<LocalDate> day(String name) {
        return textIfAny(name).map(text -> read(name, text, LocalDate::parse));
    }

    Optional<UUID> id(String name) {
        return textIfAny(name).map(text -> read(name, text, UUID::fromString));
    }

    private Optional<String> textIfAny(String name) {
        return member(name).map(value -> {
            if (value instanceof JsonString text && text.getString().length() <= LONGEST_TEXT) {
                return text.getString();
            }
            throw wrong(name);
        });
    }

    private Optional<JsonValue> member(String name) {
        return Optional.ofNullable(json.get(name)).filter(value -> value != JsonValue.NULL);
    }

    private static <T> T read(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrong(name);
        }
    }

    private static NotRead wrong(String name) {
        return new NotRead("\"" + name + "\" is not written as it should be");
    }
}
