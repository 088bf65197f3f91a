package org.alongside.community.timebank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.community.CommunityData;
import org.alongside.community.timebank.ListingKind;
import org.alongside.community.timebank.TaskLeftToOthers;
import org.alongside.community.timebank.WordVerdict;
import org.alongside.community.timebank.entity.WatchedWord;
import org.alongside.community.timebank.entity.WordWatch;

/** The words watched for in the open area: the national ones, and what the area added or sees otherwise. */
@ApplicationScoped
public class WordLists {

    private static final int PARTS = 3;

    private EntityManager entityManager;

    protected WordLists() {
    }

    @Inject
    public WordLists(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** An area's own verdict about a word counts before the national one. */
    public WordWatch watch() {
        List<WordWatch.Word> own = own().stream().map(WatchedWord::asWord).toList();
        return new WordWatch(Stream.concat(own.stream(), national().stream()
                .filter(word -> own.stream().noneMatch(other -> other.words().equals(word.words())))).toList());
    }

    public List<WatchedWord> own() {
        return entityManager.createQuery("select w from WatchedWord w", WatchedWord.class).getResultStream()
                .sorted(Comparator.comparing(word -> word.asWord().words())).toList();
    }

    public void add(WatchedWord word) {
        own().stream().filter(one -> one.asWord().words().equals(word.asWord().words())).forEach(entityManager::remove);
        entityManager.flush();
        entityManager.persist(word);
    }

    /** As they stand in the file. */
    public static List<WordWatch.Word> national() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                ListingKind.class.getResourceAsStream("words.csv"), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(",", PARTS))
                    .map(part -> new WordWatch.Word(part[0], TaskLeftToOthers.valueOf(part[1]),
                            WordVerdict.valueOf(part[2]))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
