package org.alongside.portal.community.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.person.DoneFor;
import org.alongside.community.person.EndReason;
import org.alongside.community.person.Format;
import org.alongside.community.person.Matter;
import org.alongside.community.person.RepresentativeType;
import org.alongside.portal.form.Choice;

/** What formats, and people who act for others, are called on pages. */
@Named("meWords")
@ApplicationScoped
public class MeWords {

    public String type(RepresentativeType type) {
        return switch (type) {
            case SUPPORTER -> "Supporter: helps, and decides nothing";
            case NOMINATED_PERSON -> "Nominated person for a direct payment";
            case AUTHORISED_PERSON -> "Authorised person for a direct payment";
            case MONEY_ATTORNEY -> "Attorney or deputy for property and affairs";
            case WELFARE_ATTORNEY -> "Attorney or deputy for health and welfare";
            case APPOINTEE -> "Appointee for benefits";
            case ADVOCATE -> "Advocate: speaks for somebody, and decides nothing";
        };
    }

    public String matter(Matter matter) {
        return switch (matter) {
            case PLAN -> "the plan";
            case MONEY -> "money";
            case VOTE_MONEY -> "votes about money";
            case VOTE_OTHER -> "other votes";
            case INFO -> "being told things";
        };
    }

    public String matters(List<Matter> matters) {
        return matters.stream().map(this::matter).collect(Collectors.joining(", "));
    }

    public String done(DoneFor what) {
        return switch (what) {
            case REPRESENTATION_RECORDED -> "wrote down that somebody may act for you";
            case VOTE_WRITTEN_DOWN -> "wrote down a vote you told them";
            case VOTE_CAST -> "voted for you about money";
            case SHARE_CONFIRMED -> "said for you whether you take part and pay a share";
        };
    }

    private static String format(Format format) {
        return switch (format) {
            case STANDARD -> "On this website, as it is";
            case LARGE_PRINT -> "Large print";
            case EASY_READ -> "Easy Read";
            case AUDIO -> "A recording to listen to";
            case BSL -> "A video in British Sign Language";
            case BRAILLE -> "Braille";
            case PLAIN_TEXT -> "Plain text";
        };
    }

    private static String reason(EndReason reason) {
        return switch (reason) {
            case PERSON_ENDED_IT -> "The person ended it";
            case REPRESENTATIVE_STOPPED -> "Who acted for them stopped";
            case CAPACITY_REGAINED -> "The person decides this themselves again";
            case REVOKED -> "It was revoked";
            case COUNCIL_ENDED_IT -> "The council ended it";
            case DEATH -> "Somebody died";
        };
    }

    List<Choice> formats() {
        return Stream.of(Format.values()).map(one -> new Choice(one.name(), format(one))).toList();
    }

    List<Choice> types() {
        return Stream.of(RepresentativeType.values()).map(one -> new Choice(one.name(), type(one))).toList();
    }

    List<Choice> matters() {
        return Stream.of(Matter.values()).map(one -> new Choice(one.name(), matter(one))).toList();
    }

    List<Choice> reasons() {
        return Stream.of(EndReason.values()).map(one -> new Choice(one.name(), reason(one))).toList();
    }
}
