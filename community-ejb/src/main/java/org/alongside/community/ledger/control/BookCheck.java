package org.alongside.community.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.CommunityData;
import org.alongside.community.ledger.BookUnit;
import org.alongside.community.ledger.CheckedBook;

/** Makes every book again from its lines, inside PostgreSQL: one question for all books of the open area. */
@ApplicationScoped
public class BookCheck {

    private static final String CHECK =
            "select book, unit, journals, array_to_string(problems, chr(10)) from community.check_books()";

    private EntityManager entityManager;

    protected BookCheck() {
    }

    @Inject
    public BookCheck(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    public List<CheckedBook> everyBook() {
        Stream<Object[]> rows = entityManager.createNativeQuery(CHECK)
                .setHint("eclipselink.jdbc.allow-native-sql-query", true).getResultStream();
        return rows.map(row -> new CheckedBook((UUID) row[0], BookUnit.valueOf((String) row[1]), ((Number) row[2]).longValue(),
                ((String) row[3]).lines().toList())).toList();
    }
}
