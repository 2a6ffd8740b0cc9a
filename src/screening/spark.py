"""Runs Spark SQL for Habeas: one JSON request a line on stdin ({"sql", "from", "to"}), one JSON reply a line on stdout ({"ok"} or {"error"}).

The SQL is compiled from the law by Habeas and reads the view `people`; nothing is decided here.
"""

import json
import sys

from pyspark.sql import SparkSession


def main() -> None:
    replies = sys.stdout
    # Whatever else is printed must not reach the replies.
    sys.stdout = sys.stderr
    spark = (
        SparkSession.builder.master(sys.argv[1])
        .appName("habeas screen")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED")
        .config("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    for line in sys.stdin:
        request = json.loads(line)
        try:
            spark.read.parquet(request["from"]).createOrReplaceTempView("people")
            spark.sql(request["sql"]).write.mode("errorifexists").parquet(request["to"])
            reply = {"ok": True}
        except Exception as error:  # Every failure is told to the caller, which stops the batch.
            reply = {"error": str(error)[:2000]}
        replies.write(json.dumps(reply) + "\n")
        replies.flush()
    spark.stop()


main()
