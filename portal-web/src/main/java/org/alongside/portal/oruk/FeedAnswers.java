package org.alongside.portal.oruk;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers that say when nothing has changed, and problems in a sentence. */
public final class FeedAnswers {

    static final MediaType PROBLEM = MediaType.valueOf("application/problem+json");

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8.name());
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8.name());

    private FeedAnswers() {
    }

    /** The content, or that the reader has it already. */
    public static Response answer(Request request, JsonObject content) {
        return answer(request, content, content);
    }

    /** {@code marked} is what makes two answers the same; it leaves out what changes by itself, like the time. */
    public static Response answer(Request request, JsonObject content, JsonObject marked) {
        return answer(request, content.toString(), marked.toString(), MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** A table of comma-separated values under this file name. */
    public static Response download(Request request, String table, String name) {
        return attached(answer(request, table, table, CSV), name);
    }

    /** Dates for a calendar (RFC 5545) under this file name. */
    public static Response calendar(Request request, String events, String name) {
        return attached(answer(request, events, events, CALENDAR), name);
    }

    private static Response attached(Response.ResponseBuilder answer, String name) {
        return answer.header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }

    public static String problem(int status, String title, String detail) {
        return JsonNode.node().with("type", "about:blank").with("title", title).with("status", status)
                .with("detail", detail).build().toString();
    }

    private static Response.ResponseBuilder answer(Request request, String content, String marked, MediaType type) {
        EntityTag tag = new EntityTag(hash(marked));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null ? unchanged : Response.ok(content.getBytes(StandardCharsets.UTF_8), type).tag(tag);
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
