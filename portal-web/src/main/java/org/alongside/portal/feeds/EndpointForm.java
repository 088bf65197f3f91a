package org.alongside.portal.feeds;

import java.util.List;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.Problems;

/** An endpoint as somebody types it. */
public class EndpointForm {

    private static final int A_MONTH = 44_640;

    private String feed = "";
    private String transport = "";
    private String address = "";
    private String folder = "";
    private String signIn = "";
    private String hostKey = "";
    private String secretName = "";
    private String everyMinutes = "60";
    private String ackMode = AckMode.NONE.name();
    private String profile = "";

    void show(EndpointView endpoint) {
        feed = endpoint.feed().name();
        transport = endpoint.transport().name();
        address = endpoint.setting().address();
        folder = endpoint.setting().folder();
        signIn = endpoint.setting().signIn();
        hostKey = endpoint.setting().hostKey();
        secretName = endpoint.setting().secretName();
        everyMinutes = String.valueOf(endpoint.setting().everyMinutes());
        ackMode = endpoint.setting().ackMode().name();
        profile = endpoint.profileId() == null ? "" : endpoint.profileId().toString();
    }

    /** Null with problems when something cannot be read. */
    EndpointSetting setting(Problems problems) {
        int minutes = everyMinutes.strip().matches("[1-9]\\d{0,4}") ? Integer.parseInt(everyMinutes.strip()) : 0;
        if (minutes == 0 || minutes > A_MONTH) {
            problems.add("everyMinutes", "Write how often it is looked at in minutes, from 1 to 44640.");
        }
        AckMode mode = Choices.chosen(AckMode.class, List.of(ackMode)).stream().findFirst().orElse(AckMode.NONE);
        return new EndpointSetting(address, folder, signIn, hostKey, secretName, minutes, mode);
    }

    Feed feedChosen(List<Feed> carried, Problems problems) {
        String chosen = carried.stream().anyMatch(one -> one.name().equals(feed)) ? feed : "";
        return one(Feed.class, chosen, "feed", "Choose what is carried.", problems);
    }

    Transport transportChosen(Problems problems) {
        return one(Transport.class, transport, "transport", "Choose how it is carried.", problems);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String chosen, String field, String sentence, Problems problems) {
        var found = Choices.chosen(type, List.of(chosen)).stream().findFirst();
        if (found.isEmpty()) {
            problems.add(field, sentence);
        }
        return found.orElse(null);
    }

    public String getFeed() {
        return feed;
    }

    public void setFeed(String feed) {
        this.feed = feed;
    }

    public String getTransport() {
        return transport;
    }

    public void setTransport(String transport) {
        this.transport = transport;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public String getSignIn() {
        return signIn;
    }

    public void setSignIn(String signIn) {
        this.signIn = signIn;
    }

    public String getHostKey() {
        return hostKey;
    }

    public void setHostKey(String hostKey) {
        this.hostKey = hostKey;
    }

    public String getSecretName() {
        return secretName;
    }

    public void setSecretName(String secretName) {
        this.secretName = secretName;
    }

    public String getEveryMinutes() {
        return everyMinutes;
    }

    public void setEveryMinutes(String everyMinutes) {
        this.everyMinutes = everyMinutes;
    }

    public String getAckMode() {
        return ackMode;
    }

    public void setAckMode(String ackMode) {
        this.ackMode = ackMode;
    }

    public String getProfile() {
        return profile;
    }

    public void setProfile(String profile) {
        this.profile = profile;
    }
}
