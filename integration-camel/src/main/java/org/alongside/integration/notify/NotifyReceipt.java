package org.alongside.integration.notify;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.json.StrictJson;
import org.alongside.integration.json.StrictJson.NotRead;

/**
 * What Notify says became of a message. Whom it went to stands in it, too, and is not kept.
 *
 * @param reference ours; empty when the message was not sent by us
 */
public record NotifyReceipt(UUID id, Optional<UUID> reference, String kind, Fate fate) {

    private static final String BEARER = "Bearer ";

    /** What it means for us. */
    public enum Fate {
        DELIVERED,
        /** Nothing will ever arrive at that address. */
        ADDRESS_IS_BAD,
        /** It may arrive another time. */
        MAY_BE_SENT_AGAIN,
        /** It did not arrive, and is not sent again by itself: a letter costs, and a person looks why. */
        GIVEN_UP
    }

    /** Whether the caller knows one of the tokens in force. Takes as long for a wrong one as for a right one. */
    public static boolean isFromNotify(String authorization, List<String> tokens) {
        boolean found = false;
        byte[] shown = authorization == null ? new byte[0] : authorization.getBytes(StandardCharsets.UTF_8);
        for (String token : tokens) {
            found |= !token.isBlank() && MessageDigest.isEqual(shown, (BEARER + token).getBytes(StandardCharsets.UTF_8));
        }
        return found;
    }

    public static NotifyReceipt read(byte[] body) {
        JsonObject json = StrictJson.object(body);
        String kind = text(json, "notification_type").filter(one -> one.matches("email|sms|letter"))
                .orElseThrow(() -> new NotRead("\"notification_type\" is not written as it should be"));
        return new NotifyReceipt(id(json, "id").orElseThrow(() -> new NotRead("\"id\" is missing")),
                id(json, "reference"), kind, fate(text(json, "status").orElse(""), kind));
    }

    private static Fate fate(String status, String kind) {
        return switch (status) {
            case "delivered", "received" -> Fate.DELIVERED;
            case "permanent-failure" -> Fate.ADDRESS_IS_BAD;
            case "temporary-failure" -> Fate.MAY_BE_SENT_AGAIN;
            case "technical-failure" -> kind.equals("letter") ? Fate.GIVEN_UP : Fate.MAY_BE_SENT_AGAIN;
            default -> throw new NotRead("\"status\" is none that was agreed");
        };
    }

    private static Optional<String> text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static Optional<UUID> id(JsonObject json, String name) {
        return text(json, name).filter(one -> one.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString);
    }
}
