package org.multaqa.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether anything is limited.
 *
 * @param enabled false only to measure the mall, never where others can reach it
 */
@ConfigurationProperties("multaqa.limits")
record LimitSettings(@DefaultValue("true") boolean enabled) {}
