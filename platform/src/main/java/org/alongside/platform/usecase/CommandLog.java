package org.alongside.platform.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.PlatformData;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;

/**
 * Lets a command through once. The key is inserted in the business transaction, so a twin that arrives at the same
 * moment waits for the first to commit and then gets its answer; if the first rolls back, the twin goes ahead.
 */
@ApplicationScoped
class CommandLog {

    /** PostgreSQL's own "insert unless there": JPA has no word for it. */
    private static final String CLAIM = """
            insert into platform.handled_command (tenant_id, id, use_case, content_hash, at)
            values (?1, ?2, ?3, ?4, ?5) on conflict do nothing""";
    private static final String KEEP_ANSWER =
            "update platform.handled_command set answer = ?3 where tenant_id = ?1 and id = ?2";
    private static final String FIRST_ANSWER =
            "select use_case, content_hash, answer from platform.handled_command where tenant_id = ?1 and id = ?2";

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    @PlatformData
    private EntityManager entityManager;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    Object once(String useCase, Command command, InvocationContext invocation) throws Exception {
        String hash = hash(command);
        UUID area = call.area();
        int claimed = statement(CLAIM, area, command.commandId(), useCase, hash, Timestamp.from(clock.instant())).executeUpdate();
        if (claimed == 0) {
            return firstAnswer(useCase, hash, command, invocation);
        }
        Object answer = invocation.proceed();
        if (answer != null) {
            statement(KEEP_ANSWER, area, command.commandId(), JSON.toJson(answer)).executeUpdate();
        }
        return answer;
    }

    private Object firstAnswer(String useCase, String hash, Command command, InvocationContext invocation) {
        List<?> rows = statement(FIRST_ANSWER, call.area(), command.commandId()).getResultList();
        Object[] first = (Object[]) rows.get(0);
        if (!useCase.equals(first[0]) || !hash.equals(first[1])) {
            throw new RuleBroken(UseCaseRule.SAME_KEY_OTHER_CONTENT);
        }
        return first[2] == null ? null : JSON.fromJson((String) first[2], invocation.getMethod().getGenericReturnType());
    }

    private Query statement(String sql, Object... parameters) {
        var query = entityManager.createNativeQuery(sql).setHint("eclipselink.jdbc.allow-native-sql-query", true);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    /** Who sends it is part of the content: nobody gets another person's answer by guessing a key. */
    private String hash(Command command) {
        try {
            byte[] content = (call.actor().id() + " " + command.wording()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
