package org.multaqa.fiction;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a body is for.
 *
 * @param words such as "for Literacy"
 * @param before the English words that can stand before the body, as in "Literacy Centre"; empty if none
 * @param aims what it works at
 * @param deeds what it does, in an order in which two of them can be told
 * @param since the year before which there was no such body
 */
record Purpose(String topic, Words words, String before, List<Words> aims, List<Words> deeds, int since) {

    static Purpose of(Table.Row row, Map<String, List<Words>> aims, Map<String, List<Words>> deeds) {
        var topic = row.cell("topic");
        return new Purpose(topic, row.words(), row.cell("before"), chosen(row.cell("aims"), aims, topic),
                chosen(row.cell("deeds"), deeds, topic), (int) row.number("since"));
    }

    private static List<Words> chosen(String digits, Map<String, List<Words>> all, String topic) {
        var ofTopic = all.getOrDefault(topic, List.of());
        return Stream.of(digits.split("")).sorted().map(digit -> ofTopic.get(Integer.parseInt(digit) - 1)).toList();
    }
}
