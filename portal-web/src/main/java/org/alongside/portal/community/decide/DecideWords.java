package org.alongside.portal.community.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.community.decision.Channel;
import org.alongside.community.decision.Choice;
import org.alongside.community.decision.DecisionStatus;
import org.alongside.community.decision.Grounds;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.Phase;
import org.alongside.community.person.Format;

/** What decisions are called on pages. */
@Named("decideWords")
@ApplicationScoped
public class DecideWords {

    public String status(DecisionStatus status) {
        return switch (status) {
            case DRAFT -> "Being written";
            case READY -> "Ready to open";
            case OPEN -> "Open";
            case INQUORATE -> "Too few people voted";
            case OBJECTION_WORK -> "Somebody objects: the group works on it";
            case PASSED -> "Agreed";
            case NOT_PASSED -> "Not agreed";
            case LAPSED -> "Ended without a decision";
            case VOID -> "Stopped";
        };
    }

    public String phase(Phase phase) {
        return switch (phase) {
            case PREPARED -> "Voting has not opened";
            case VOTING -> "You can vote now";
            case COUNTING -> "Voting has closed, the count comes next";
            case WORK -> "Not decided yet";
            case ENDED -> "Decided";
        };
    }

    public String choice(Choice choice) {
        return switch (choice) {
            case YES -> "Yes";
            case NO -> "No";
            case ABSTAIN -> "I do not want to say yes or no";
            case OBJECT -> "I object";
        };
    }

    public String method(Method method) {
        return switch (method) {
            case CONSENT -> "It is agreed if somebody says yes and nobody objects.";
            case MAJORITY -> "It is agreed if more people say yes than no.";
            case TWO_THIRDS -> "It is agreed if at least 2 of every 3 who say yes or no say yes.";
            case UNANIMOUS -> "It is agreed if everybody says yes.";
        };
    }

    public String channel(Channel channel) {
        return switch (channel) {
            case PORTAL -> "on this website";
            case PHONE -> "by telephone";
            case PAPER -> "on paper";
            case IN_PERSON -> "face to face";
            case BSL_VIDEO -> "in British Sign Language, on video";
            case SPEECH_TO_TEXT -> "by speech turned into text";
        };
    }

    public String format(Format format) {
        return switch (format) {
            case STANDARD -> "This website, as it is";
            case LARGE_PRINT -> "Large print";
            case EASY_READ -> "Easy Read";
            case AUDIO -> "A recording to listen to";
            case BSL -> "A video in British Sign Language";
            case BRAILLE -> "Braille";
            case PLAIN_TEXT -> "Plain text";
        };
    }

    /** Always in the same order, and none is chosen beforehand. */
    List<org.alongside.portal.form.Choice> choices(Method method) {
        return Arrays.stream(Choice.values()).filter(one -> one != Choice.OBJECT || method.takesObjections())
                .map(one -> option(one.name(), choice(one))).toList();
    }

    List<org.alongside.portal.form.Choice> methods() {
        return Stream.of(Method.values()).map(one -> option(one.name(), method(one))).toList();
    }

    List<org.alongside.portal.form.Choice> channels() {
        return Channel.told().stream().map(one -> option(one.name(), capital(channel(one)))).toList();
    }

    List<org.alongside.portal.form.Choice> formats() {
        return Stream.of(Format.values()).map(one -> option(one.name(), format(one))).toList();
    }

    List<org.alongside.portal.form.Choice> madeFormats() {
        return Stream.of(Format.AUDIO, Format.BSL, Format.BRAILLE).map(one -> option(one.name(), format(one))).toList();
    }

    List<org.alongside.portal.form.Choice> concerns() {
        return List.of(option(Grounds.Concern.HARM.name(), "Somebody would be harmed"),
                option(Grounds.Concern.AIMS.name(), "It goes against what our group is for"));
    }

    private static org.alongside.portal.form.Choice option(String value, String label) {
        return new org.alongside.portal.form.Choice(value, label);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
