package dev.byline.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2014                    | 2014
          2014-05-03              | 2014-05-03
          2014/5/3                | 2014-05-03
          2014.05                 | 2014-05
          2014//                  | 2014
          2014/05//               | 2014-05
          2009/10/01/             | 2009-10-01
          2014/05/03/Spring       | 2014-05-03
          2014///Spring           | 2014
          20140503                | 2014-05-03
          2014-05-03T10:11:12Z    | 2014-05-03
          2014-05-03/2014-05-09   | 2014-05-03
          2004-06/2006-08         | 2004-06
          2004-06?/2005-09        | 2004-06
          2004-06-11%             | 2004-06-11
          1997~                   | 1997
          ~1997                   | 1997
          2004-22                 | 2004
          2004/..                 | 2004
          ../2004                 | 2004
          [1667, 1668]            | 1667
          2004-06-XX              | 2004-06
          2004-XX                 | 2004
          199X                    |
          May 2014                | 2014-05
          May, 2014               | 2014-05
          2014 May                | 2014-05
          2014, May 3             | 2014-05-03
          3 May 2014              | 2014-05-03
          3rd of May 2014         | 2014-05-03
          May 3, 2014             | 2014-05-03
          Sat May 3 2014          | 2014-05-03
          12-15 November 2014     | 2014-11-12
          Nov 12-15, 2014         | 2014-11-12
          2014 Nov-Dec            | 2014-11
          May/June 2014           | 2014-05
          Sept. 2014              | 2014-09
          Spring 2014             | 2014
          2014 Winter             | 2014
          2010, in press          | 2010
          in press (2010)         | 2010
          c2010                   | 2010
          ca. 2010                | 2010
          2010-2012               | 2010
          2010-11                 | 2010-11
          2010/15                 | 2010
          13/05/2014              | 2014-05-13
          05/13/2014              | 2014-05-13
          03/05/2014              | 2014
          3.5.2014                | 2014-05-03
          05/2014                 | 2014-05
          2014年5月3日              | 2014-05-03
          2014-02-30              | 2014-02
          in press                |
          n.d.                    |
          0                       |
          """)
  void readsDatesInNumbersAndWords(String text, String date) {
    assertEquals(
        date == null ? "" : date, RecordDates.read(text).map(Object::toString).orElse(""), text);
  }

  @ParameterizedTest
  @CsvSource({"13 July 2022, 2022-07-13", "2022-07-13 10:20:30, 2022-07-13", "July 2022, ''"})
  void tellsADayOnlyWhereItIsSaid(String text, String day) {
    assertEquals(day, RecordDates.day(text).map(Object::toString).orElse(""));
  }
}
