package org.alongside.portal.community.peers.host;

import org.alongside.community.peergroup.GroupFacts;
import org.alongside.community.peergroup.GroupPlan;
import org.alongside.community.peergroup.JoinPolicy;
import org.alongside.community.peergroup.Theme;

/** What a group is, as it is typed. */
public class GroupForm {

    private String name = "";
    private Theme theme;
    private boolean sensitive;
    private JoinPolicy joinPolicy;
    private String agreements = "";
    private String accessInfo = "";
    private String pattern = "";

    void show(GroupFacts group) {
        name = group.name();
        theme = group.theme();
        sensitive = group.sensitive();
        joinPolicy = group.joinPolicy();
        agreements = group.agreements();
        accessInfo = group.accessInfo();
        pattern = group.pattern();
    }

    GroupPlan plan() {
        return new GroupPlan(name, theme, sensitive, joinPolicy, agreements, accessInfo, pattern);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }

    public boolean isSensitive() {
        return sensitive;
    }

    public void setSensitive(boolean sensitive) {
        this.sensitive = sensitive;
    }

    public JoinPolicy getJoinPolicy() {
        return joinPolicy;
    }

    public void setJoinPolicy(JoinPolicy joinPolicy) {
        this.joinPolicy = joinPolicy;
    }

    public String getAgreements() {
        return agreements;
    }

    public void setAgreements(String agreements) {
        this.agreements = agreements;
    }

    public String getAccessInfo() {
        return accessInfo;
    }

    public void setAccessInfo(String accessInfo) {
        this.accessInfo = accessInfo;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }
}
