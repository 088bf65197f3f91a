package org.alongside.integration.notify;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One message to one person, in the words of a template that stands at Notify.
 *
 * @param reference ours, by which a receipt is known again
 * @param words     what the template fills in; never anything about somebody's care in a text
 */
public record NotifyMessage(To to, UUID template, Map<String, String> words, UUID reference) {

    private static final int MOST_LINES = 7;
    private static final int FEWEST_LINES = 3;

    public NotifyMessage {
        words = Map.copyOf(words);
    }

    /** Where it goes. */
    public sealed interface To {
    }

    /** @param replyTo which of our addresses answers go to; null for the usual one */
    public record Email(String address, UUID replyTo) implements To {
    }

    /** @param sender under which of our names it comes; null for the usual one */
    public record Text(String number, UUID sender) implements To {
    }

    /** @param lines name, address, and the postcode last */
    public record Letter(List<String> lines) implements To {

        public Letter {
            lines = List.copyOf(lines);
            if (lines.size() < FEWEST_LINES || lines.size() > MOST_LINES) {
                throw new IllegalArgumentException("A letter has an address of 3 to 7 lines");
            }
        }
    }

    String kind() {
        if (to instanceof Email) {
            return "email";
        }
        return to instanceof Text ? "sms" : "letter";
    }

    byte[] write() {
        JsonObjectBuilder personalisation = Json.createObjectBuilder();
        words.forEach(personalisation::add);
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (to instanceof Email email) {
            json.add("email_address", email.address());
            if (email.replyTo() != null) {
                json.add("email_reply_to_id", email.replyTo().toString());
            }
        } else if (to instanceof Text text) {
            json.add("phone_number", text.number());
            if (text.sender() != null) {
                json.add("sms_sender_id", text.sender().toString());
            }
        } else if (to instanceof Letter letter) {
            for (int i = 0; i < letter.lines().size(); i++) {
                personalisation.add("address_line_" + (i + 1), letter.lines().get(i));
            }
        }
        return json.add("template_id", template.toString()).add("personalisation", personalisation)
                .add("reference", reference.toString()).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Without whom it goes to: a log may show this. */
    @Override
    public String toString() {
        return kind() + " " + reference;
    }
}
