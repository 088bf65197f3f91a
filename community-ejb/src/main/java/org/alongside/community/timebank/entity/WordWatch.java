package org.alongside.community.timebank.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.alongside.community.timebank.TaskLeftToOthers;
import org.alongside.community.timebank.TimeRule;
import org.alongside.community.timebank.WordVerdict;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/**
 * Looks for words about tasks that the time bank leaves to others (R-TIME-16). It knows words and not meanings, so only
 * plain ones refuse; the others bring the coordinator.
 */
public final class WordWatch {

    /** One or more words; a star at the end stands for any ending. */
    public record Word(String words, TaskLeftToOthers task, WordVerdict verdict) {
    }

    private final List<Word> words;

    public WordWatch(List<Word> words) {
        this.words = List.copyOf(words);
    }

    /** Refuses what is plainly such a task, and says where it belongs; true when somebody has to look. */
    public boolean mustBeLookedAt(String field, String text) {
        List<String> tokens = tokens(text);
        List<Word> found = words.stream().filter(word -> contains(tokens, word)).toList();
        found.stream().filter(word -> word.verdict() == WordVerdict.REFUSE).findFirst().ifPresent(word -> {
            throw new RuleBroken(List.of(refusal(field, word.task())));
        });
        return !found.isEmpty();
    }

    private static Breach refusal(String field, TaskLeftToOthers task) {
        return task == TaskLeftToOthers.MONEY_OR_GOODS ? Breach.at(field, TimeRule.NO_MONEY_OR_GOODS)
                : Breach.at(field, TimeRule.EXCLUDED_TASK, task.label());
    }

    private static boolean contains(List<String> text, Word word) {
        List<String> wanted = Arrays.asList(word.words().split(" "));
        for (int start = 0; start + wanted.size() <= text.size(); start++) {
            if (matches(text.subList(start, start + wanted.size()), wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<String> text, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            String one = wanted.get(i);
            boolean open = one.endsWith("*");
            String stem = open ? one.substring(0, one.length() - 1) : one;
            if (open ? !text.get(i).startsWith(stem) : !text.get(i).equals(stem)) {
                return false;
            }
        }
        return true;
    }

    /** Small letters without accents; a pound sign is a word. */
    private static List<String> tokens(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replace("£", " pounds ").replace("€", " euros ").replace("$", " dollars ");
        return new ArrayList<>(Arrays.asList(plain.strip().split("[^\\p{L}\\p{N}]+")));
    }
}
